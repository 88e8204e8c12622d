package org.xuncha;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.xuncha.rule.Valid;

/** Every class of the core, for tests that ask something of all of them. */
public final class Library {
    private Library() {}

    public static List<Class<?>> classes() {
        return new ClassFileImporter()
                .importUrl(Valid.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
