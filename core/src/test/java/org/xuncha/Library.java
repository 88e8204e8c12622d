package org.xuncha;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.xuncha.rule.Valid;

/** Every class of the core, for tests that ask something of all of them. */
public final class Library {
    private static final List<Class<?>> CLASSES = compiled();

    private Library() {}

    public static List<Class<?>> classes() {
        return CLASSES;
    }

    private static List<Class<?>> compiled() {
        Path root = Path.of(URI.create(
                Valid.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(Library::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, Valid.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(name + " was compiled and is not there", gone);
        }
    }
}
