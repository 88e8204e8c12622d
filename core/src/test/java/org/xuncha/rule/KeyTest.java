package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** By what may something be found? */
class KeyTest {
    record Filed(@Key(max = 4) String key) {
        Filed {
            Valid.parts(Filed.class, key);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> odd =
                List.of("a", "村", "𠮷", " ", "\t", "\u0000", "\u007f", "\u0085", "　", "\ud800", "\udc00", "'");
        return Arbitraries.of(odd).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Property
    void a_key_is_what_the_form_says_that_has_no_blank_control_or_half_pair(@ForAll("texts") String text) {
        boolean key = text.matches("[^\\s\\p{Cc}\\p{Cs}]{1,4}");
        if (key) {
            assertThatCode(() -> new Filed(text)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new Filed(text)).isInstanceOf(InvalidValue.class);
        }
        assertThat(Texts.isKey(text, 4)).isEqualTo(key);
    }

    @Example
    void who_gives_a_wrong_key_is_told_what_a_key_is() {
        assertThatThrownBy(() -> new Filed("第 一")).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            InvalidValue.Part part = invalid.parts().get(0);
            assertThat(part.message(Locale.ENGLISH)).contains("1 to 4 characters without blanks");
            assertThat(part.message(Locale.CHINESE)).contains("由1至4个字符组成，不含空格");
        });
    }
}
