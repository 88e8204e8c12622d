package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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

    @Test
    void a_rare_character_is_read_wherever_it_stands() {
        String file = PolicyFile.write(PolicyPreset.BAOSHAN_2021.policy(), Locale.ENGLISH);
        for (int blanks = 0; blanks < 40; blanks++) {
            String rare = "#" + " ".repeat(blanks) + "𠮷".repeat(2000) + "\n" + file;
            assertThat(read(rare).policy()).isEqualTo(PolicyPreset.BAOSHAN_2021.policy());
        }
    }
}
