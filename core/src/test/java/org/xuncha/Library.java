package org.xuncha;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Every class of the core, for tests that ask something of all of them. */
public final class Library {
    private Library() {}

    public static List<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.xuncha").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
