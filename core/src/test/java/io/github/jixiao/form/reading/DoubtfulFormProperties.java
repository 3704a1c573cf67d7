package io.github.jixiao.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.LoosePaper.Piece;
import io.github.jixiao.grid.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Changes after which a form may mean more than one thing: what they touch is told or left out, the rest stays. */
@Domain(PrintedForms.class)
@Domain(DomainContext.Global.class)
class DoubtfulFormProperties {

    private static final double DOUBTFUL = 0.34;

    /** A property of a record, or of a total. */
    private static final Pattern RECORD =
            Pattern.compile("(/\\d+|/total|/tasksTotal)/(?!indicators|parts)[^/]+(/.*)?$");

    private final FormReader reader = FormReader.of(FormVocabulary.standard());

    @Property(tries = 60, maxDiscardRatio = 20)
    void oneMergeOfLevelsTakenBackLeavesBlanks(@ForAll LoosePaper paper, @ForAll Random random) {
        ReadResult before = reader.read(paper.document());
        List<Piece> merged = new ArrayList<>();
        for (PaperRecords.Records records : PaperRecords.of(paper)) {
            for (Piece head : records.heads()) {
                List<Piece> column = records.between(paper, head.left, head.right).stream()
                        .filter(cell -> cell.row >= records.body() && cell.rowEnd > cell.row + 1)
                        .toList();
                if (column.size() > 1) {
                    merged.addAll(column);
                }
            }
        }
        Assume.that(!merged.isEmpty());
        PaperRecords.unmerge(paper, merged.get(random.nextInt(merged.size())));

        ReadResult after = audited(paper);

        changes(before, after).forEach((path, now) -> {
            assertThat(path).matches(".*/level[12]");
            assertThat(now).isNull();
        });
    }

    @Property(tries = 60, maxDiscardRatio = 20)
    void aCellOverTwoHeadsIsReadAsOneOfThemAndSaysSo(@ForAll LoosePaper paper, @ForAll Random random) {
        ReadResult before = reader.read(paper.document());
        List<Piece[]> pairs = new ArrayList<>();
        for (PaperRecords.Records records : PaperRecords.of(paper)) {
            for (int row = records.body(); row < records.end(); row++) {
                List<Piece> cells = paper.beginning(row);
                long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
                for (int i = 0; i + 1 < cells.size() && filled > 3; i++) {
                    Piece one = cells.get(i);
                    Piece next = cells.get(i + 1);
                    boolean plain = one.rowEnd == row + 1 && next.rowEnd == row + 1 && one.right == next.left;
                    boolean values = records.heads().stream().anyMatch(head -> head.left <= one.left)
                            && !one.label
                            && !next.label;
                    if (plain
                            && values
                            && !one.isBlank()
                            && isUnderOneHead(records, one)
                            && isUnderOneHead(records, next)) {
                        pairs.add(new Piece[] {one, next});
                    }
                }
            }
        }
        Assume.that(!pairs.isEmpty());
        Piece[] pair = pairs.get(random.nextInt(pairs.size()));
        double narrower = Math.min(pair[0].width(), pair[1].width());
        boolean doubtful = narrower > DOUBTFUL * (pair[0].width() + pair[1].width());
        pair[0].right = pair[1].right;
        paper.pieces.remove(pair[1]);

        ReadResult after = audited(paper);

        Set<String> records = new TreeSet<>();
        changes(before, after)
                .forEach((path, now) -> records.add(RECORD.matcher(path).replaceAll("$1")));
        assertThat(records).hasSizeLessThan(2);
        if (doubtful) {
            assertThat(after.findings())
                    .as(() -> pair[0].text + paper)
                    .filteredOn(finding -> finding.code().equals("column-overlap"))
                    .extracting(finding -> finding.address().isPresent())
                    .containsExactly(true);
            assertThat(after.status()).isEqualTo(ReadStatus.PARTIAL);
        }
    }

    private static boolean isUnderOneHead(PaperRecords.Records records, Piece cell) {
        return records.heads().stream().anyMatch(head -> head.left <= cell.left && cell.right <= head.right);
    }

    @Property(tries = 60, maxDiscardRatio = 20)
    void withoutAUnitTheNumbersStayAndItIsSaid(@ForAll LoosePaper paper) {
        ReadResult before = reader.read(paper.document());
        boolean elsewhere = paper.pieces.stream().anyMatch(piece -> piece.text.matches("(?s).*[（(](万元|元)[)）]"));
        boolean money = paper.pieces.stream().anyMatch(piece -> piece.text.equals("收入构成"));
        Assume.that(!elsewhere && money && paper.above.removeIf(line -> line.contains("单位：")));

        ReadResult after = audited(paper);

        changes(before, after)
                .forEach((path, now) -> assertThat(path.equals("/moneyUnit") || now.endsWith("元"))
                        .as(path)
                        .isTrue());
        assertThat(after.findings()).extracting(Finding::code).contains("unit-not-found");
        assertThat(after.status()).isEqualTo(ReadStatus.PARTIAL);
    }

    @Property(tries = 40)
    void ofTwoNamesTheFirstCountsAndBothAreTold(@ForAll LoosePaper paper) {
        ReadResult before = reader.read(paper.document());
        boolean beside =
                paper.beginning(0).stream().filter(piece -> piece.label).count() > 2;
        Assume.that(!beside);
        paper.insertRows(1, 1);
        double left = paper.left();
        double middle = left + 0.3 * (paper.right() - left);
        paper.pieces.add(new Piece(1, 2, left, middle, "单位名称", true));
        paper.pieces.add(new Piece(1, 2, middle, paper.right(), "清泉市体育局", false));

        ReadResult after = audited(paper);

        assertThat(changes(before, after)).containsOnly(Map.entry("/extras/单位名称", "清泉市体育局"));
        assertThat(after.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("contradiction");
            assertThat(finding.arguments()).containsEntry("second", "清泉市体育局");
            assertThat(finding.address()).isPresent();
        });
    }

    private ReadResult audited(LoosePaper paper) {
        SourceDocument document = paper.document();
        ReadResult result = reader.read(document);
        ReadingAudit.audit(document, result);
        return result;
    }

    /** The values that are not as before, by their path; null where they are gone. */
    private static Map<String, String> changes(ReadResult before, ReadResult after) {
        Map<String, String> old = ReadingAudit.values(before.table().orElseThrow());
        Map<String, String> now = ReadingAudit.values(after.table().orElseThrow());
        Map<String, String> changed = new TreeMap<>();
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        for (String path : paths) {
            if (!Objects.equals(old.get(path), now.get(path))) {
                changed.put(path, now.get(path));
            }
        }
        return changed;
    }
}
