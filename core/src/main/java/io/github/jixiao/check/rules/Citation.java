package io.github.jixiao.check.rules;

/** The texts that the rules come from. */
final class Citation {

    static final String COMPLETENESS = "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标审核：完整性审核";
    static final String RELEVANCE = "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标审核：相关性审核";
    static final String SUITABILITY = "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标审核：适当性审核";
    static final String FEASIBILITY = "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标审核：可行性审核";
    static final String INDICATORS = "财预〔2015〕88号附件绩效指标分类；《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）";
    static final String FORM = "部门（单位）整体支出绩效目标申报表及填报说明";

    private Citation() {}
}
