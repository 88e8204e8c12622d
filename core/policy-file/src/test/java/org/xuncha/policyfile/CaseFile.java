package org.xuncha.policyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The facts of a case as they were published, a JSON file for each, with the address of its source. */
final class CaseFile {
    private static final Map<PolicyPreset, String> NAMES = Map.of(
            PolicyPreset.WEIXI, "03-weixi",
            PolicyPreset.JIANGJIN, "06-jiangjin",
            PolicyPreset.FENGXIAN, "08-fengxian",
            PolicyPreset.XUZHUANG, "12-shanting-xuzhuang",
            PolicyPreset.ZHONGSHAN, "19-zhongshan",
            PolicyPreset.FUJIAN_CROSS, "24-fujian-county-cross",
            PolicyPreset.LINYING, "27-linying",
            PolicyPreset.XIANAN, "32-xianan",
            PolicyPreset.TWELVE_TEAMS, "41-unidentified-12teams-120villages",
            PolicyPreset.TAISHAN, "55-huojia-taishan");

    private CaseFile() {}

    /** Every leaf of the file by its JSON pointer. */
    static Map<String, Object> leaves(PolicyPreset preset) {
        String name = Objects.requireNonNull(NAMES.get(preset));
        try (InputStream in = CaseFile.class.getResourceAsStream("cases/" + name + ".json")) {
            Map<String, Object> leaves = new TreeMap<>();
            leaves(
                    "",
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in)),
                    leaves);
            return leaves;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaves(String pointer, Object node, Map<String, Object> leaves) {
        if (node instanceof Map<?, ?> keys) {
            keys.forEach((key, below) -> leaves(pointer + "/" + key, below, leaves));
        } else if (node instanceof List<?> many) {
            for (int i = 0; i < many.size(); i++) {
                leaves(pointer + "/" + i, many.get(i), leaves);
            }
        } else {
            leaves.put(pointer, node);
        }
    }

    /** Whether a leaf is what a pointer names, or lies below it. */
    static boolean covers(String pointer, String leaf) {
        return leaf.equals(pointer) || leaf.startsWith(pointer + "/");
    }
}
