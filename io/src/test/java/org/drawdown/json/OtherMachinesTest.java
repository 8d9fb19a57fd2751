package org.drawdown.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a document does not depend on the language, the time zone and the charset of the machine. */
class OtherMachinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=SA -Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.timezone=Etc/GMT+12",
                "-Dfile.encoding=ISO-8859-1",
                "-Dfile.encoding=UTF-16"
            })
    void onAnotherMachine(String settings) throws IOException, InterruptedException {
        String classes = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
        command.addAll(Arrays.asList(settings.split(" ")));
        command.add(Conformance.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String verdicts = new String(process.getInputStream().readAllBytes(), US_ASCII);
        assertEquals(0, process.waitFor());
        assertEquals(Conformance.verdicts(), verdicts);
    }
}
