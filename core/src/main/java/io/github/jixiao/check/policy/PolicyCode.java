package io.github.jixiao.check.policy;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.strict.UnknownName;
import java.util.Collection;

/** Why a policy is refused, beyond what is wrong with its JSON. */
enum PolicyCode {
    RULE_SET("policy-rule-set", "没有名为“{name}”的规则集", "there is no rule set of the name \"{name}\""),
    RULE("policy-rule", "没有规则“{name}”", "there is no rule \"{name}\""),
    SETTING("policy-setting", "没有参数“{name}”", "there is no setting \"{name}\""),
    NEGATIVE("policy-negative", "参数不能为负数 {value}", "a setting is not negative, but {value} is"),
    REGIME("policy-regime", "没有指标体系“{name}”", "there is no regime \"{name}\""),
    ON_AND_OFF("policy-on-and-off", "规则“{name}”既打开又关闭", "the rule \"{name}\" is switched both on and off"),
    SAYING(
            "policy-saying",
            "应写明所接受问题的 digest 或 message，二者取一",
            "either the digest or the message of the finding accepted must be there"),
    REASON("policy-reason", "接受问题须写明理由", "a finding is accepted for a reason, which must not be blank");

    private final FindingCode code;

    PolicyCode(String id, String zh, String en) {
        this.code = new FindingCode(id, Severity.ERROR, zh, en);
    }

    Finding finding() {
        return Finding.of(code);
    }

    /** There is nothing of this kind that has the name. */
    Finding unknown(String name, Collection<String> known) {
        return UnknownName.finding(code, name, known);
    }
}
