package io.github.jixiao.form.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.grid.SourceDocument;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Forms as they come back from many hands: what they say stays the same as long as nobody changed it. */
@Domain(PrintedForms.class)
@Domain(DomainContext.Global.class)
class MutatedFormProperties {

    private final FormReader reader = FormReader.of(FormVocabulary.standard());

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatNobodySaidOtherwiseReadsTheSame(
            @ForAll LoosePaper paper, @ForAll SameMeaning one, @ForAll SameMeaning other, @ForAll Random random) {
        ReadResult before = reader.read(paper.document());
        Set<SameMeaning> done = EnumSet.noneOf(SameMeaning.class);
        for (SameMeaning change : EnumSet.of(one, other)) {
            if (change.on(paper, random)) {
                done.add(change);
            }
        }
        for (SameMeaning change : SameMeaning.values()) {
            Statistics.label(change.name())
                    .collect(done.contains(change))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }

        SourceDocument changed = paper.document();
        ReadResult after = reader.read(changed);

        assertThatCode(() -> ReadingAudit.audit(changed, after))
                .as(() -> done + "\n" + after.findings() + "\n" + paper)
                .doesNotThrowAnyException();
        assertThat(ReadingAudit.values(after.table().orElseThrow()))
                .as(() -> done + "\n" + after.findings() + "\n" + paper)
                .isEqualTo(ReadingAudit.values(before.table().orElseThrow()));
        assertThat(after.table()).isEqualTo(before.table());
        assertThat(after.status()).isEqualTo(before.status());
    }
}
