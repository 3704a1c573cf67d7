package io.github.jixiao.check.rules;

import java.util.BitSet;
import java.util.Set;

/**
 * What texts speak of: the pairs of neighbouring Chinese characters. Chinese parts no words, and two characters are the
 * shortest that say something; 污水 and 水污染 speak of the same, so the order in a pair does not matter.
 */
final class Topics {

    /** Words of administration, which stand in every table and tell nothing apart. */
    private static final Set<String> GENERAL = Set.of(
            "进一步", "经费", "资金", "专项", "项目", "工作", "管理", "建设", "服务", "保障", "运行", "运转", "维护", "补助", "补贴", "其他", "提升", "工程",
            "发展", "支出", "年度", "全区", "全市", "全县", "全省", "加强", "推进", "开展", "完成", "实施", "落实", "体系", "能力", "用于", "相关", "各类",
            "日常", "任务", "目标", "重点", "做好", "确保", "组织", "活动", "以及", "及其", "综合", "业务", "事业", "单位", "部门", "预算", "投入", "系统",
            "平台", "机制", "制度", "政策", "标准", "质量", "水平", "继续", "持续", "积极", "深入", "全面", "不断", "有效", "指导", "监督", "促进", "推动",
            "加快", "强化", "提高", "改善", "优化", "完善", "健全", "中心", "机构", "机关", "方面");

    /** Most words are told by how they begin. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        GENERAL.forEach(word -> BEGINNINGS.set(word.charAt(0)));
    }

    private static final int LEAST_SLOTS = 256;

    /** A hash table of the pairs; 0, which is no pair, is a free slot. */
    private int[] slots = new int[LEAST_SLOTS];

    private int size;

    /** Adds all pairs of a text. */
    void add(String text) {
        add(text, false);
    }

    /** Adds the pairs of a text that lie outside the general words. */
    void addSpecific(String text) {
        add(text, true);
    }

    private void add(String text, boolean specific) {
        int at = 0;
        while (at + 1 < text.length()) {
            int skip = specific ? general(text, at) : 0;
            if (skip > 0) {
                at += skip;
                continue;
            }
            char one = text.charAt(at);
            char other = text.charAt(at + 1);
            if (chinese(one) && chinese(other) && !(specific && general(text, at + 1) > 0)) {
                add((Math.max(one, other) << 16) | Math.min(one, other));
            }
            at++;
        }
    }

    private void add(int pair) {
        int slot = slot(pair);
        if (slots[slot] == 0) {
            slots[slot] = pair;
            size++;
            if (2 * size > slots.length) {
                int[] old = slots;
                slots = new int[2 * old.length];
                for (int known : old) {
                    if (known != 0) {
                        slots[slot(known)] = known;
                    }
                }
            }
        }
    }

    /** Where a pair stands, or may be put. */
    private int slot(int pair) {
        int mixed = pair * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 16)) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != pair) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int general(String text, int at) {
        if (!BEGINNINGS.get(text.charAt(at))) {
            return 0;
        }
        for (int length = 3; length >= 2; length--) {
            if (at + length <= text.length() && GENERAL.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean chinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    int size() {
        return size;
    }

    /** Whether both speak of something in common. */
    boolean touch(Topics other) {
        for (int pair : slots) {
            if (pair != 0 && other.slots[other.slot(pair)] == pair) {
                return true;
            }
        }
        return false;
    }
}
