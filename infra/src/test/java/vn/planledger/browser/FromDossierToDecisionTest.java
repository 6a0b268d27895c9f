package vn.planledger.browser;

import org.junit.jupiter.api.Test;

/** Who examines a plan and decides on it comes from the worklist to what was recorded. */
class FromDossierToDecisionTest extends DemoPages {

    private OwnPlan plan;

    @Test
    void the_dossier_is_checked_the_council_heard_and_the_brief_approved() {
        plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử thẩm định")
                .until("check-dossier");
        theAppraiserChecksTheDossier();
        plan.until("give-written-opinions");
        aMemberOfTheCouncilGivesAnOpinion();
        plan.until("decide");
        theApproverDecides();
    }

    private void theAppraiserChecksTheDossier() {
        try (var appraiser = Person.at(address()).signIn("appraiser")) {
            new Mouse(appraiser)
                    .press("Thực hiện: Kiểm tra hồ sơ, " + plan.title())
                    .choose("Hồ sơ hợp lệ")
                    .confirm("plan.step-completed")
                    .reads(
                            "Đã hoàn thành bước “Kiểm tra hồ sơ”",
                            "Triệu tập Hội đồng thẩm định",
                            "Người thẩm định (demo)");
        }
    }

    private void aMemberOfTheCouncilGivesAnOpinion() {
        try (var member = Person.at(address()).signIn("council")) {
            new Mouse(member)
                    .press("Thực hiện: Ý kiến bằng văn bản của thành viên hội đồng, " + plan.title())
                    .handIn()
                    .fill("opinions", "Đề nghị giữ hành lang thoát nước.")
                    .confirm("Đề nghị giữ hành lang thoát nước.")
                    .reads("Đã hoàn thành bước “Ý kiến bằng văn bản của thành viên hội đồng”");
        }
    }

    private void theApproverDecides() {
        try (var approver = Person.at(address()).signIn("approver")) {
            new Mouse(approver)
                    .press("Thực hiện: Quyết định phê duyệt, " + plan.title())
                    .handIn()
                    .choose("Phê duyệt")
                    .fill("decision-number", "QĐ-UBND")
                    .fill("signatory", "Người ký kiểm thử")
                    .fill("capacity", "Chủ tịch (kiểm thử)")
                    .fill("main-contents", "Nhiệm vụ như hồ sơ trình")
                    .fill("drawings", "Bản vẽ số 1")
                    .confirm("plan.phase-approved")
                    .reads("Đã hoàn thành bước “Quyết định phê duyệt”", "/QĐ-UBND", "Lập hồ sơ quy hoạch");
        }
    }

    @Test
    void the_department_agrees_in_writing() {
        plan = OwnPlan.ofTheTown(application, "Quy hoạch chi tiết 1/500 khu kiểm thử thống nhất")
                .until("give-agreement");
        try (var department = Person.at(address()).signIn("consent")) {
            new Mouse(department)
                    .press("Thực hiện: Cho ý kiến thống nhất bằng văn bản, " + plan.title())
                    .handIn()
                    .choose("Thống nhất")
                    .fill("document-number", "SXD-QH")
                    .confirm("number.number-used")
                    .reads("Đã hoàn thành bước “Cho ý kiến thống nhất bằng văn bản”", "Ban hành báo cáo thẩm định");
        }
    }
}
