package org.xuncha.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class KeyOrderTest {
    /** Databases compare the bytes; halves of surrogate pairs have none and are no part of any key. */
    @Property
    void keys_are_in_the_order_of_their_bytes_in_utf8(
            @ForAll @Chars({'a', 'b', '一', '\ufb01', '\uffff'}) @StringLength(max = 4) String a,
            @ForAll @Chars({'a', 'b', '一', '\ufb01', '\uffff'}) @StringLength(max = 4) String b,
            @ForAll boolean rare) {
        String left = rare ? a.replace("b", "𠮷") : a;
        int bytes = Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(KeyOrder.KEYS.compare(left, b))).isEqualTo(Integer.signum(bytes));
    }
}
