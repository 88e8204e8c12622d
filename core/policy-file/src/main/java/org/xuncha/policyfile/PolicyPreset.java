package org.xuncha.policyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;

/**
 * Policies that come with the library: Baoshan 2021, the two regimes of putting right, and ten published rounds of other
 * places, each as a file of what its source states. All of them are local practice, except the terms of the regimes.
 */
public enum PolicyPreset {
    /** Baoshan, 2021: see {@link Policies#baoshan2021}. */
    BAOSHAN_2021,
    /** Common practice with two months to put right, the rule before 2024: see {@link Policies#twoMonths}. */
    TWO_MONTHS,
    /** Common practice with six months to put right, the Regulation of 2024: see {@link Policies#sixMonths}. */
    SIX_MONTHS,
    /** 云南维西县, 2020: five kinds of responsibility. */
    WEIXI,
    /** 重庆江津区: colours by time left. */
    JIANGJIN,
    /** 陕西凤县: classes of villages. */
    FENGXIAN,
    /** 山东山亭区徐庄镇, 2023: a township's plan for its villages. */
    XUZHUANG,
    /** 广东中山市, 2024: a city without counties. */
    ZHONGSHAN,
    /** 福建, 2017–2018: counties inspect each other. */
    FUJIAN_CROSS,
    /** 河南临颍县: five letters and three parties. */
    LINYING,
    /** 湖北咸安区, 2020: teams led by townships. */
    XIANAN,
    /** A city that is not named, 2019: twelve teams, 120 villages. */
    TWELVE_TEAMS,
    /** 河南获嘉县太山镇, 2024: four months within a provincial round. */
    TAISHAN;

    private static final Set<PolicyPreset> BASES = Set.of(BAOSHAN_2021, TWO_MONTHS, SIX_MONTHS);

    /** Its code in files, such as {@code two-months}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The presets on which a file may be based: those that lay down everything. */
    static Stream<PolicyPreset> bases() {
        return Stream.of(values()).filter(BASES::contains);
    }

    /** The whole policy. */
    public Policy policy() {
        return switch (this) {
            case BAOSHAN_2021 -> Policies.baoshan2021().build();
            case TWO_MONTHS -> Policies.twoMonths().build();
            case SIX_MONTHS -> Policies.sixMonths().build();
            default -> file().policy();
        };
    }

    /** The policy with what its source lays down and what it leaves open. */
    public PolicyFile file() {
        return BASES.contains(this)
                ? PolicyFile.read(
                        PolicyFile.write(policy(), Locale.CHINESE).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : PolicyFile.read(bytes());
    }

    /** The text of the file, with the source's statement before each setting. */
    byte[] bytes() {
        try (InputStream in = PolicyPreset.class.getResourceAsStream("presets/" + code() + ".yaml")) {
            return Objects.requireNonNull(in, code()).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
