package vn.planledger.command.plan;

/** Facts of a plan that move competence from one authority to another (Law 30/2009 Arts 19, 41, 44). */
public enum PlanTrait {
    /** Spans two or more districts (R2009) or communes (R2024). */
    SPANS_DISTRICTS,
    /** Important area, as the provincial People's Committee designates it. */
    IMPORTANT_AREA,
    /** Lies in a new urban centre (đô thị mới). */
    NEW_URBAN_CENTRE,
    /** Made by the investor for the area assigned to it (Art. 19(7)). */
    INVESTOR_MADE,
    /** Area of special national political, socio-economic, cultural or historical importance (Art. 44(1)(c)). */
    NATIONAL_IMPORTANCE,
    /** Economic zone (khu kinh tế). */
    ECONOMIC_ZONE,
    /** Master-site plan of apartment buildings (Decree 178/2025 Art. 10). */
    APARTMENT_SITE,
    /** Master-site plan of a factory or of non-linear infrastructure fixed in higher plans (Decree 178/2025 Art. 10). */
    INDUSTRIAL_SITE
}
