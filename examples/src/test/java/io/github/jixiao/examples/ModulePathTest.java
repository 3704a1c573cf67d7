package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The released jars and all that they bring can stand together on a module path. */
class ModulePathTest {

    /** By the names of their modules; the first is the jar of core's own tests. */
    private static final List<String> TEST_LIBRARIES = List.of(
            "jixiao.core",
            "org.junit.",
            "org.opentest4j",
            "org.apiguardian",
            "net.jqwik.",
            "org.assertj.",
            "net.bytebuddy",
            "com.tngtech.");

    @Test
    void modulesAreValidTogether() throws IOException, InterruptedException {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> isReleased(entry))
                .toList();
        Set<String> names = ModuleFinder.of(path.toArray(new Path[0])).findAll().stream()
                .map(ModulePathTest::name)
                .collect(Collectors.toSet());
        assertThat(names).contains("io.github.jixiao.core", "io.github.jixiao.excel", "io.github.jixiao.word");

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--validate-modules",
                        "--module-path",
                        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)))
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        // two jars that claim one name are no error to Java, but one of them would never be found
        assertThat(said).doesNotContain("shadowed by");
    }

    /** What stands on the class path neither for the tests nor for the examples themselves. */
    private static boolean isReleased(Path entry) {
        return ModuleFinder.of(entry).findAll().stream()
                .map(ModulePathTest::name)
                .noneMatch(name -> TEST_LIBRARIES.stream().anyMatch(name::startsWith));
    }

    private static String name(ModuleReference module) {
        return module.descriptor().name();
    }
}
