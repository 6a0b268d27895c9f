package vn.planledger.query.criticismpage;

import java.util.List;

/** The sections of a committee's inbox. */
public enum FrontInboxGroup {
    TO_REVIEW(CriticismStage.REQUESTED),
    DRAFTING(CriticismStage.DRAFTING),
    RELEASED(CriticismStage.RELEASED, CriticismStage.SUBMITTED),
    ANSWERED(CriticismStage.ANSWERED, CriticismStage.REPORTED);

    private final List<CriticismStage> stages;

    FrontInboxGroup(CriticismStage... stages) {
        this.stages = List.of(stages);
    }

    /** What stands in it. */
    List<String> states() {
        return stages.stream().map(CriticismStage::name).toList();
    }
}
