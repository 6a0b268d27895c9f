package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;

/** Who must agree in writing, and in which phase: Law 30/2009 Art. 44(2)(a), 44(3), 44(4); nobody under Law 47/2024. */
class PriorAgreementTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "R2009,GENERAL,thị xã,III,BRIEF,not-needed",
                "R2009,GENERAL,thị xã,III,PLAN,needed",
                "R2009,GENERAL,thị trấn,IV,PLAN,needed",
                "R2009,GENERAL,thị trấn,V,PLAN,not-needed",
                "R2009,GENERAL,thành phố,I,PLAN,not-needed",
                "R2009,ZONAL,thị xã,III,BRIEF,needed",
                "R2009,ZONAL,thị xã,III,PLAN,needed",
                "R2009,ZONAL,thành phố,I,PLAN,not-needed",
                "R2009,DETAILED,huyện,-,BRIEF,needed",
                "R2009,DETAILED,thị trấn,V,PLAN,needed",
                "R2024,GENERAL,phường,-,PLAN,not-needed",
                "R2024,DETAILED,xã,-,BRIEF,not-needed"
            })
    void agreement_is_asked_for_in_the_phases_the_article_names(
            Regime regime, PlanKind kind, String unitType, String urbanClass, String phase, String demand) {
        var facts = new Case(regime, kind, ProcedureType.FORMULATION).facts(unitType);
        facts.put("urbanClass", urbanClass);
        facts.put("phase", phase);
        assertThat(DmnTables.answer("competent-authority", "prior-agreement", facts))
                .containsOnlyKeys("agreementDemand")
                .containsEntry("agreementDemand", demand);
    }
}
