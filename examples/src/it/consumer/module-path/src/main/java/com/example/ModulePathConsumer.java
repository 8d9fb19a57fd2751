package com.example;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the README's example on the module path, once its modules are known to be those that they should be. */
final class ModulePathConsumer {
    private static final Set<String> EXPECTED = Set.of("com.example.consumer", "org.drawdown.core", "org.drawdown.json");

    private ModulePathConsumer() {}

    public static void main(String[] args) throws Exception {
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!modules.containsAll(EXPECTED) || modules.contains("org.immutables.value")) {
            throw new AssertionError("expected " + new TreeSet<>(EXPECTED) + " and no Immutables, got " + modules);
        }
        ReadmeExample.main(args);
    }
}
