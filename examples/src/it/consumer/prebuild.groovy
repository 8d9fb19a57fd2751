// Takes the example out of the README, as a reader would, and gives it to both projects.

File root = new File(basedir, '../../../..').canonicalFile
String readme = new File(root, 'README.md').getText('UTF-8')
String example = new File(root, 'examples/src/main/java/org/drawdown/examples/ReadmeExample.java').getText('UTF-8')

List<String> blocks = (readme =~ /(?s)\n```java\n(.*?)\n```\n/).collect { it[1] }.findAll { it.contains('class ReadmeExample') }
List<String> regions = (example =~ /(?s)\n\/\/ \[readme\]\n(.*?)\n\/\/ \[\/readme\]\n/).collect { it[1] }

if (blocks.size() != 1) {
    throw new IllegalStateException("README.md must have one java block that declares ReadmeExample, it has ${blocks.size()}")
}
if (blocks != regions) {
    throw new IllegalStateException(
            'The java block of README.md and ReadmeExample.java from // [readme] to // [/readme] must be the same text')
}
for (String project : ['class-path', 'module-path']) {
    new File(basedir, "${project}/src/main/java/com/example/ReadmeExample.java")
            .setText("package com.example;\n\n${blocks[0]}\n", 'UTF-8')
}
return true
