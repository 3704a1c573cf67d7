package io.github.jixiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What may use what, and what the released code never does. */
@AnalyzeClasses(packages = "io.github.jixiao", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each may use only those before it. */
    private static final List<String> ORDER = List.of(
            "value", "model", "finding", "grid", "gate", "form", "json", "check", "review", "diff", "fill", "report",
            "root");

    @ArchTest
    static final ArchRule packagesUseOnlyThoseAboveThem = layers();

    @ArchTest
    static final ArchRule wordsKnowNeitherReaderNorRenderer = noClasses()
            .that(resideInAPackage("io.github.jixiao.form"))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.github.jixiao.form.reading..", "io.github.jixiao.form.rendering.."));

    @ArchTest
    static final ArchRule theReaderKnowsNoRenderer = noClasses()
            .that(resideInAPackage("io.github.jixiao.form.reading.."))
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.jixiao.form.rendering.."));

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("io.github.jixiao.(*)..")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule noOfficeFormatIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.docx4j..", "com.ctc.wstx..", "org.codehaus.stax2..");

    @ArchTest
    static final ArchRule jacksonStaysBehindJson = noClasses()
            .that(resideOutsideOfPackage("io.github.jixiao.json.."))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.."));

    @ArchTest
    static final ArchRule neitherScreenNorNetworkNorLogsAreUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "java.net..", "java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsAreSpecific = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static ArchRule layers() {
        var architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ORDER) {
            architecture = architecture
                    .layer(name)
                    .definedBy(name.equals("root") ? "io.github.jixiao" : "io.github.jixiao." + name + "..");
        }
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> below = ORDER.subList(i + 1, ORDER.size());
            architecture = below.isEmpty()
                    ? architecture.whereLayer(ORDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : architecture.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(below.toArray(new String[0]));
        }
        return architecture.ensureAllClassesAreContainedInArchitecture();
    }
}
