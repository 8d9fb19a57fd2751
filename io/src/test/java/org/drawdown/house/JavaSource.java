package org.drawdown.house;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java file as the compiler sees it: without comments, and with nothing inside its strings. */
final class JavaSource {
    // A text block, a string, a character, a comment to the end of the line, any other comment: whichever begins first.
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\".*?(?<!(?<!\\\\)\\\\)\"\"\""
                    + "|\"(?:[^\"\\\\\n]|\\\\.)*\""
                    + "|'(?:[^'\\\\\n]|\\\\.)+'"
                    + "|//[^\n]*"
                    + "|/\\*.*?\\*/",
            Pattern.DOTALL);

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

    private final Repository.TextFile file;
    private final String code;

    JavaSource(Repository.TextFile file) {
        this.file = file;
        this.code = NO_CODE.matcher(file.text()).replaceAll(JavaSource::blank);
    }

    static JavaSource of(String path, String text) {
        return new JavaSource(new Repository.TextFile(path, text));
    }

    /** Keeps the ends of lines, so that the code stays on its lines, and the quotes, so that it stays code. */
    private static String blank(MatchResult noCode) {
        String quote = noCode.group().startsWith("\"") ? "\"" : "";
        return Matcher.quoteReplacement(quote + noCode.group().replaceAll("[^\n]", "") + quote);
    }

    String path() {
        return file.path();
    }

    String name() {
        return file.name();
    }

    String code() {
        return code;
    }

    boolean isModuleInfo() {
        return name().equals("module-info.java");
    }

    /** The name of the package, empty in a module-info. */
    String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Where the code matches, each place as "path:line: what is there". */
    List<String> places(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(match -> place(match.start(), match.group()))
                .toList();
    }

    String place(int position, String what) {
        long line = 1
                + code.substring(0, position)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
        return path() + ":" + line + ": " + what;
    }
}
