package io.github.jixiao.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The first table is read and written without loading databind, which takes longer than all the rest. */
@AnalyzeClasses(packages = "io.github.jixiao", importOptions = ImportOption.DoNotIncludeTests.class)
class StreamingOnlyTest {

    @ArchTest
    static final ArchRule ONLY_THE_MODULE_NEEDS_DATABIND = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(JixiaoModule.class.getName())
            .and()
            .haveNameNotMatching(".*\\.JixiaoModule\\$.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule ONLY_THIS_PACKAGE_NEEDS_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.jixiao.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");
}
