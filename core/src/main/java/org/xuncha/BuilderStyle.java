package org.xuncha;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated builders: without annotations that a user of the library would have to have. It is gone
 * once the builders are generated.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(jdkOnly = true, jdk9Collections = true, allowedClasspathAnnotations = Override.class)
@interface BuilderStyle {}
