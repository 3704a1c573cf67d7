package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.Optional;

/**
 * A paragraph outside the tables. Immutable.
 *
 * @param text its text, lines separated by {@code \n}
 * @param role what it is for; readers leave it at {@link StyleRole#TEXT}
 * @param address where it stands on the paper; empty where it comes from no file
 */
public record TextBlock(String text, StyleRole role, Optional<Address> address) implements Block {}
