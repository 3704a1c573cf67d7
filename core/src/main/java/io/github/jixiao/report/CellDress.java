package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the cells of a paper are for, by what stands in them: readers do not know it. */
final class CellDress {

    private static final Set<String> NUMBERS =
            Set.of("amount", "share", "prior", "fiscal", "other", "totalBudget", "yearBudget", "weight");
    private static final Set<String> CENTERED =
            Set.of("level1", "level2", "target", "yearBeforeLast", "lastYear", "item", "type", "basis");

    private final Map<Address, StyleRole> roles = new HashMap<>();

    CellDress(SourceMap map) {
        for (ModelPath path : map.paths()) {
            StyleRole role = role(path);
            for (Slot slot : map.slots(path)) {
                slot.address().ifPresent(address -> roles.merge(address, role, CellDress::both));
            }
        }
    }

    /** A title may tell the year too; other cells that hold several properties are read as text. */
    private static StyleRole both(StyleRole one, StyleRole other) {
        return one == other || one == StyleRole.TITLE ? one : other == StyleRole.TITLE ? other : StyleRole.TEXT;
    }

    private static StyleRole role(ModelPath path) {
        // an amount of an earlier year stands under that year
        String name = path.parent().map(ModelPath::last).filter("prior"::equals).orElse(path.last());
        if (path.toString().equals("/title")) {
            return StyleRole.TITLE;
        }
        return NUMBERS.contains(name)
                ? StyleRole.NUMBER
                : CENTERED.contains(name) ? StyleRole.CENTERED : StyleRole.TEXT;
    }

    /** The class of a cell: what no property stands in is a label. */
    String of(GridCell cell) {
        StyleRole known = cell.role() != StyleRole.TEXT ? cell.role() : role(cell.address());
        return name(cell.isBlank() && known == StyleRole.LABEL ? StyleRole.TEXT : known);
    }

    String of(TextBlock block) {
        StyleRole known = block.role() != StyleRole.TEXT ? block.role() : role(block.address());
        return name(known == StyleRole.LABEL ? StyleRole.TEXT : known);
    }

    private StyleRole role(Optional<Address> address) {
        return address.map(roles::get).orElse(StyleRole.LABEL);
    }

    private static String name(StyleRole role) {
        return role == StyleRole.TEXT ? "" : role.name().toLowerCase(Locale.ROOT);
    }
}
