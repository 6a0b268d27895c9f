package vn.planledger.command.plan;

/** Facts of a plan that move competence from one authority to another (Law 30/2009 Arts 19, 41, 44). */
public enum PlanTrait {
    /** Spans two or more districts. */
    SPANS_DISTRICTS,
    /** Important area, as the provincial People's Committee designates it. */
    IMPORTANT_AREA,
    /** Lies in a new urban centre (đô thị mới). */
    NEW_URBAN_CENTRE,
    /** Made by the investor for the area assigned to it (Art. 19(7)). */
    INVESTOR_MADE
}
