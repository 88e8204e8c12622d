package org.xuncha.example.baoshan;

import java.util.Locale;
import org.xuncha.rule.Refused;

/** A rule objects to something that the input makes people do; says to what. */
final class RefusedScene extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String scene;
    private final transient Refused why;

    /** @param scene to what something was to be done, and the command, which begins with the row's key */
    RefusedScene(String scene, Refused why) {
        super(scene, why);
        this.scene = scene;
        this.why = why;
    }

    /** The scene, and after it every objection with its rule. */
    String message(Locale locale) {
        return scene + "\n" + why.message(locale);
    }
}
