package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuncha.policy.Policy;

class RoundTripProperties {

    @Provide
    Arbitrary<Policy> policies() {
        return AnyPolicy.policies();
    }

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("policies") Policy policy, @ForAll boolean chinese) {
        String text = PolicyFile.write(policy, chinese ? Locale.CHINESE : Locale.ENGLISH);
        PolicyFile read = PolicyFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.policy()).isEqualTo(policy);
        assertThat(read.base()).isEmpty();
        assertThat(read.open()).isEmpty();
        assertThat(PolicyFile.write(read.policy(), chinese ? Locale.CHINESE : Locale.ENGLISH))
                .isEqualTo(text);
    }
}
