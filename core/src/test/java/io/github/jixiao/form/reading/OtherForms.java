package io.github.jixiao.form.reading;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** Forms of other provinces than those that the renderer draws. All names and numbers are invented. */
enum OtherForms {
    /** Sign, value, unit and weight in columns of their own; tasks with a sum. */
    SIGN_VALUE_UNIT("""
            | 部门名称 | 青禾县水利局 | < | < | 部门编码 | 305001 | < | < |
            | 年度主要任务 | 任务名称 | 主要内容 | < | 预算金额（万元） | < | < | < |
            | ^ | ^ | ^ | < | 总额 | < | 财政拨款 | 其他资金 |
            | ^ | 饮水安全 | 改造集中供水工程十四处 | < | 2350 | < | 1850 | 500 |
            | ^ | 河道治理 | 整治河道堤防 | < | 800 | < | 800 |  |
            | ^ | 金额合计 | < | < | 3150 | < | 2650 | 500 |
            | 年度总体目标 | 目标1：保障农村饮水安全。⏎目标2：巩固河道治理成果。 | < | < | < | < | < | < |
            | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | ^ | 产出指标 | 数量指标 | 改造供水工程 | ≥ | 14 | 处 | 20 |
            | ^ | ^ | ^ | 整治河道长度 | ≥ | 3 | 公里 | 20 |
            | ^ | ^ | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
            | ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 8000 | 人 | 20 |
            | ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | 10 |
            """),
    /** One wide header; the department and its goal stand beside the indicators. */
    DEPARTMENT_BESIDE("""
            | 部门（单位）名称 | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 指标解释 | 备注 |
            | 青禾县水利局 | 保障农村饮水安全。 | 产出指标 | 数量指标 | 改造供水工程 | ≥14 | 处 | 反映改造的数量 |  |
            | ^ | ^ | ^ | ^ | 整治河道长度 | ≥3 | 公里 | 反映整治的长度 | 含支流 |
            | ^ | ^ | ^ | 质量指标 | 验收合格率 | 100 | % | 反映工程质量 |  |
            | ^ | ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥8000 | 人 | 反映受益范围 |  |
            """),
    /** Money as a list of lines. */
    MONEY_AS_LIST("""
            | 部门名称 | 青禾县教育局 | < | < | < |
            | 年度履职目标 | 办好人民满意的教育。 | < | < | < |
            | 预算情况 | 部门预算总额（万元） | < | 5218.60 | < |
            | ^ | 1、资金来源：（1）政府预算资金 | < | 5018.60 | < |
            | ^ | （2）财政专户管理资金 | < | 100.00 | < |
            | ^ | （3）单位资金 | < | 100.00 | < |
            | ^ | 2、资金结构：（1）基本支出 | < | 2118.60 | < |
            | ^ | （2）项目支出 | < | 3100.00 | < |
            | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | ^ | 产出指标 | 数量指标 | 新建学校数量 | 2所 |
            | ^ | ^ | 质量指标 | 验收合格率 | 100% |
            | ^ | 效益指标 | 社会效益指标 | 新增学位 | ≥1800个 |
            """),
    /** Money as heads over one row, tasks by function. */
    MONEY_AS_MATRIX("""
            | 部门（单位）名称 | 白石镇人民政府 | < | < | 部门预算编码 | 201001 |
            | 年度预算安排 | 资金总额 | 项目支出 | < | 基本支出 | < |
            | ^ | 1200 | 700 | < | 500 | < |
            | 年度总体目标 | 建设宜居集镇。 | < | < | < | < |
            | 年度履职目标 | 部门职能 | 年度目标任务 | 支出项目名称 | 预算金额 | < |
            | ^ | 集镇建设 | 改造老街 | 老街改造经费 | 400 | < |
            | ^ | 环境保护 | 清理河道 | 河道保洁经费 | 300 | < |
            | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 目标值 |
            | ^ | 产出指标 | 数量指标 | 改造老街长度 | 反映改造规模 | 1200米 |
            | ^ | ^ | ^ | 清理河道长度 | 反映清理规模 | ≥9公里 |
            | ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 反映居民评价 | ≥90% |
            """),
    /** Indicators without levels. */
    FLAT("""
            | 部门名称 | 临江市文化和旅游局 | < | 联系人 | 欧阳青禾 | < |
            | 当年绩效目标 | 丰富群众文化生活。 | < | < | < | < |
            | 绩效指标 | 指标名称 | 计量单位 | 指标性质 | 指标值 | 指标权重 |
            | ^ | 举办演出 | 场 | ≥ | 120 | 40 |
            | ^ | 新增藏书 | 册 | ≥ | 30000 | 30 |
            | ^ | 观众满意度 | % | ≥ | 90 | 20 |
            """);

    private final String drawing;

    OtherForms(String drawing) {
        this.drawing = drawing;
    }

    SourceDocument document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(DrawnForms.text("2025年部门整体支出绩效目标表"));
        blocks.add(DrawnForms.text("金额单位：万元"));
        blocks.add(Grids.parse(drawing));
        return SourceDocument.of(blocks);
    }
}
