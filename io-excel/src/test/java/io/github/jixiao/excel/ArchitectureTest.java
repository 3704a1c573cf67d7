package io.github.jixiao.excel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.jixiao.grid.DocumentFormat;

@AnalyzeClasses(packages = "io.github.jixiao.excel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheFormatsArePublic =
            classes().that().arePublic().should().implement(DocumentFormat.class);

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
                    "io.github.jixiao.review..",
                    "io.github.jixiao.fill..");

    @ArchTest
    static final ArchRule poiReadsNoPackages = noClasses()
            .that(not(belongToAnyOf(
                    XlsxEditor.class,
                    Shades.class,
                    RichTexts.class,
                    BookEditor.class,
                    RowCopier.class,
                    MergedRegions.class,
                    SheetMarks.class,
                    FormulaRanges.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.xssf..", "org.apache.poi.openxml4j..");

    @ArchTest
    static final ArchRule noScreenIsUsed =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..");

    @ArchTest
    static final ArchRule theLimitsOfPoiAreNobodysToChange = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.poi.openxml4j.util.ZipSecureFile")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.poi.util.IOUtils");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsAreSpecific = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
