package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.policy.Policy;

class PolicyFileTest {

    static PolicyFile read(String text) {
        return PolicyFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(PolicyPreset preset) {
        Policy policy = preset.policy();
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String text = PolicyFile.write(policy, locale);
            assertThat(read(text).policy()).isEqualTo(policy);
        }
    }
}
