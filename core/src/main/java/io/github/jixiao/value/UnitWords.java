package io.github.jixiao.value;

import static io.github.jixiao.value.ValueKind.COUNT;
import static io.github.jixiao.value.ValueKind.MEASURE;
import static io.github.jixiao.value.ValueKind.MONEY;
import static io.github.jixiao.value.ValueKind.PERCENTAGE;
import static io.github.jixiao.value.ValueKind.PERIOD;

/** The words for units (计量单位), as data. */
final class UnitWords {

    /** A unit's symbol and the kind of value that it makes. */
    record Word(String symbol, ValueKind kind) {}

    static final WordTable<Word> WORDS = words(COUNT, """
                    人 人次 人数 人份 人天 人日 人月 人年 名 位 户 户次 户数 家 家次 个 只 头 匹 条 条次 件 件次 份 份次 本 册 册次 篇 篇次 页 张 幅 部 套 台 台次 台套 \
                    辆 辆次 车次 艘 架 架次 座 栋 幢 间 处 所 次 场 场次 期 期次 班 班次 批 批次 项 项次 宗 起 例 例次 单 笔 款 种 支 队 组 组次 \
                    村 社区 乡镇 课时 学时 节 讲 集 首 床 床位 株 棵 盏 根 块 口 眼 枚 瓶 袋 箱 盒 桶 门 门次 则 稿 对 双 段 分 倍 标箱 字""")
            .addAll(words(MEASURE, """
                    米 公里 千米 厘米 毫米 延米 平方米 平方公里 平方千米 平米 ㎡ m² m2 km² km2 立方米 立方 m³ m3 ㎥ 亩 亩次 公顷 顷 吨 千克 公斤 克 毫克 斤 \
                    升 毫升 千瓦 千瓦时 兆瓦 度 摄氏度 ℃ °C 分贝 dB 伏 吨标准煤 标准煤 M m km cm mm kg g mg μg ug t L l ml mL kW kWh MW GB TB MB h"""))
            .addAll(words(MONEY, "元 美元 欧元 港元 日元"))
            .addAll(words(PERCENTAGE, "% ‰ ‱ 百分点 个百分点"))
            .addAll(words(PERIOD, "年 个月 天 日 日历天 自然日 小时 分钟 秒 周 星期 工作日 个季度 学期 学年 昼夜"))
            .add(new Word("%", PERCENTAGE), "百分比")
            .add(new Word("元", MONEY), "元整 圆")
            .add(new Word("工作日", PERIOD), "个工作日")
            .add(new Word("自然日", PERIOD), "个自然日")
            .add(new Word("小时", PERIOD), "个小时")
            .add(new Word("学期", PERIOD), "个学期")
            .add(new Word("星期", PERIOD), "个星期");

    /** The spans of time of which 次/年 is a frequency. */
    static final WordTable<Word> SPANS = words(PERIOD, "年 半年 季度 季 月 个月 旬 周 天 日 小时 学期 学年");

    /** What can stand below the line of 元/(生·学期). */
    static final WordTable<Word> DENOMINATORS =
            new WordTable<Word>().addAll(WORDS).addAll(SPANS).addAll(words(COUNT, "生 学生 校 县 镇 乡 院 站 点"));

    /** What comes behind the number of a date: 13月 is no number of months, and 1季度 none of quarters. */
    static final WordTable<Word> DATE_PARTS = words(PERIOD, "月 月份 季 季度 旬 年度");

    /** The factors before a unit, as powers of ten. */
    static final WordTable<Integer> SCALES = new WordTable<Integer>()
            .add(2, "百")
            .add(3, "千")
            .add(4, "万")
            .add(5, "十万")
            .add(6, "百万")
            .add(7, "千万")
            .add(8, "亿")
            .add(12, "万亿");

    /** What is wanted not to happen: behind a 0 they are no units (零事故). */
    static final WordTable<Boolean> EVENTS =
            new WordTable<Boolean>().add(true, "发生 事故 安全事故 责任事故 重大事故 投诉 上访 信访 差错 失误 伤亡 死亡 违规 违纪 案件 感染 泄密 拖欠");

    private UnitWords() {}

    private static WordTable<Word> words(ValueKind kind, String list) {
        WordTable<Word> table = new WordTable<>();
        for (String word : list.split("\\s+", -1)) {
            table.add(new Word(word, kind), word);
        }
        return table;
    }
}
