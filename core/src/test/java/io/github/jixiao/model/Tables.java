package io.github.jixiao.model;

import net.jqwik.api.Arbitrary;

/** Whole tables for tests of every module. */
public final class Tables {

    private Tables() {}

    /** Anything that the model can represent, sensible or not. */
    public static Arbitrary<DepartmentTargetTable> any() {
        return AnyTable.table();
    }

    /** What an office would submit: nothing in it that a paper cannot carry. */
    public static Arbitrary<DepartmentTargetTable> ordinary() {
        return OrdinaryTable.table();
    }

    /** One realistic table whose sums and shares are right. All names and numbers are invented. */
    public static DepartmentTargetTable sample() {
        return SampleTable.TABLE;
    }
}
