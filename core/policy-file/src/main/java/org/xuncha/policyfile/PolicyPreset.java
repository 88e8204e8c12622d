package org.xuncha.policyfile;

import java.util.Locale;
import java.util.stream.Stream;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;

/** Policies that come with the library. */
public enum PolicyPreset {
    /** Baoshan, 2021. */
    BAOSHAN_2021,
    /** Common practice, with two months to put right: the rule before 2024. */
    TWO_MONTHS,
    /** Common practice, with six months to put right: the Regulation of 2024. */
    SIX_MONTHS;

    /** Its code in files: two-months. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The presets on which a file may be based: those that lay down everything. */
    static Stream<PolicyPreset> bases() {
        return Stream.of(BAOSHAN_2021, TWO_MONTHS, SIX_MONTHS);
    }

    public Policy policy() {
        return switch (this) {
            case BAOSHAN_2021 -> Policies.baoshan2021().build();
            case TWO_MONTHS -> Policies.twoMonths().build();
            case SIX_MONTHS -> Policies.sixMonths().build();
        };
    }
}
