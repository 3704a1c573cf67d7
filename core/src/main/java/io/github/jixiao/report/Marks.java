package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about the cells of a paper, and by which id a link reaches them. */
final class Marks {

    private final String prefix;
    private final TablePaper paper;
    private final Map<Address, String> ids = new HashMap<>();
    private final Map<Address, List<NumberedFinding>> findings = new HashMap<>();

    Marks(String prefix, TablePaper paper) {
        this.prefix = prefix;
        this.paper = paper;
        for (Block block : paper.blocks()) {
            if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> cell.address().ifPresent(this::name));
            } else {
                ((TextBlock) block).address().ifPresent(this::name);
            }
        }
    }

    /** For findings that are about no paper. */
    static Marks none() {
        return new Marks("", new TablePaper(List.of(), SourceMap.empty()));
    }

    private void name(Address address) {
        ids.put(address, prefix + "c" + (ids.size() + 1));
    }

    /** Notes findings at the cells of which they speak; those about nothing on this paper are left alone. */
    void add(List<NumberedFinding> numbered) {
        for (NumberedFinding each : numbered) {
            address(each.finding())
                    .ifPresent(address -> findings.computeIfAbsent(address, any -> new ArrayList<>())
                            .add(each));
        }
    }

    TablePaper paper() {
        return paper;
    }

    /** The cell of which a finding speaks, where it is on this paper. */
    Optional<Address> address(Finding finding) {
        Optional<Address> printed = finding.address();
        return (printed.isPresent() ? printed : paper.address(finding.path())).filter(ids::containsKey);
    }

    /** The id of a cell of this paper. */
    Optional<String> id(Address address) {
        return Optional.ofNullable(ids.get(address));
    }

    List<NumberedFinding> at(Address address) {
        return findings.getOrDefault(address, List.of());
    }

    /** The class of the gravest finding at a cell; accepted ones leave it as it is. */
    String worst(Address address) {
        return at(address).stream()
                .filter(each -> !each.accepted())
                .min(Comparator.comparing(each -> each.finding().severity()))
                .map(NumberedFinding::kind)
                .orElse("");
    }
}
