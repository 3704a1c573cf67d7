package io.github.jixiao.word;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.jixiao.word", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheFormatsArePublic = classes()
            .that()
            .arePublic()
            .should()
            .be(WordFormat.class)
            .orShould()
            .be(OldWordFormat.class);

    @ArchTest
    static final ArchRule onlyGridsFindingsAndTheGateAreKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.jixiao",
                    "io.github.jixiao.value..",
                    "io.github.jixiao.model..",
                    "io.github.jixiao.form..",
                    "io.github.jixiao.check..",
                    "io.github.jixiao.json..",
                    "io.github.jixiao.review..");

    @ArchTest
    static final ArchRule noObjectModelOfDocumentsIsUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.docx4j..",
                    "jakarta.xml.bind..",
                    "org.apache.poi.hwpf..",
                    "org.apache.poi.xwpf..",
                    "org.apache.poi.util..",
                    "java.awt..");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsAreSpecific = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
