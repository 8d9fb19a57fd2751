// Takes the example out of the README, exactly as a reader would, and gives it to both projects.

File root = new File(basedir, '../../../..').canonicalFile
String readme = new File(root, 'README.md').getText('UTF-8')
List<String> blocks = (readme =~ /(?s)\n```java\n(.*?)\n```\n/).collect { it[1] }.findAll { it.contains('class ReadmeExample') }
assert blocks.size() == 1: "README.md must have one java block that declares ReadmeExample, found ${blocks.size()}"

String source = new File(root, 'examples/src/main/java/org/drawdown/examples/ReadmeExample.java').getText('UTF-8')
List<String> regions = (source =~ /(?s)\n\/\/ \[readme\]\n(.*?)\n\/\/ \[\/readme\]\n/).collect { it[1] }
assert regions == blocks: 'README.md and ReadmeExample.java between // [readme] and // [/readme] must be the same text'

['class-path', 'module-path'].each { project ->
    File target = new File(basedir, "${project}/src/main/java/com/example/ReadmeExample.java")
    target.setText("package com.example;\n\n${blocks[0]}\n", 'UTF-8')
}
return true
