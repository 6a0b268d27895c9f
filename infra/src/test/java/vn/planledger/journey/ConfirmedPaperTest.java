package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.synopsis.pdf.ReadPdf;

/** Whoever holds a paper and has no account learns whether it is what the record holds, and nothing that is not public. */
class ConfirmedPaperTest extends RunningApplication {

    private static final Pattern CODE = Pattern.compile("href=\"(/confirm/\\d+/[0-9a-f]{64})\"");

    private Visitor visitor;

    @BeforeEach
    void comeBy() {
        visitor = new Visitor(application);
    }

    @Test
    void papers_are_confirmed_to_anybody_and_say_no_more_than_is_public() throws IOException {
        var consulted = new Consulted(application, office::today);
        var citizen = new Commenter(application, consulted.round());
        var receipt = citizen.send(
                citizen.fill("Xin giữ hàng cây", Map.of("name", "Lê Thị Hoa Mai", "contact", "mai@example.org")));
        aReceiptIsConfirmedWithoutItsAuthorAndItsWords(receipt.body());

        consulted.answerAll("ACCEPTED", "Đã giữ hàng cây");
        consulted.toPublication();
        var decision = code(visitor.get("/published/" + consulted.plan()).body());
        assertThat(visitor.get(decision).body())
                .contains("Khớp với sổ", "được phê duyệt theo quyết định", "người ký:")
                .doesNotContainPattern(ForeignScript.TAG);
        assertThat(new Visitor(application, "planner")
                        .get("/plans/" + consulted.plan())
                        .body())
                .contains(decision);
        assertThat(new Browser(application, "planner")
                        .get("/api/plans/" + consulted.plan())
                        .body()
                        .get("confirmations")
                        .toString())
                .contains(decision);
        assertThat(visitor.get("/api" + receipt.uri().getPath()).body()).contains(decision, code(receipt.body()));
        theDecisionIsPrinted(consulted, decision);
        whatIsInternalIsConfirmedWithoutWords();
    }

    /** Anybody takes the paper of a decision, and its code leads to where it is confirmed. */
    private void theDecisionIsPrinted(Consulted consulted, String decision) throws IOException {
        var approval =
                consulted.client().plan(consulted.plan()).get("approvals").get(0);
        var path = "/decisions/" + approval.get("number").asString() + "/paper.pdf";
        var published = "/published/" + consulted.plan();
        assertThat(visitor.get(published).body()).contains(published + path);
        try (var paper = new ReadPdf(Browser.visitor(application).download(published + path))) {
            assertThat(paper.text())
                    .contains(
                            approval.get("decisionNumber").asString(),
                            approval.get("signatory").asString(),
                            "Thẩm quyền Luật 30/2009/QH12 Điều 44",
                            "Trích từ sổ của PlanLedger");
            assertThat(paper.letters()).contains(decision.substring(decision.lastIndexOf('/') + 1));
            assertThat(paper.codes()).singleElement().asString().endsWith(decision);
        }
        var plan = "/plans/" + consulted.plan();
        var planner = new Browser(application, "planner");
        try (var sheet = new ReadPdf(planner.download("/api" + plan + "/sheet.pdf"))) {
            assertThat(sheet.text()).contains("Công bố công khai ngày");
            assertThat(sheet.codes()).anyMatch(code -> code.endsWith(plan)).anyMatch(code -> code.endsWith(decision));
        }
        assertThat(planner.download("/api" + plan + path)).startsWith('%', 'P', 'D', 'F');
        assertThat(visitor.get(published + "/decisions/1/paper.pdf").statusCode())
                .isEqualTo(404);
    }

    private void aReceiptIsConfirmedWithoutItsAuthorAndItsWords(String receipt) {
        var code = code(receipt);
        var confirmed = visitor.get(code);
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.body())
                .contains("Khớp với sổ", "Một ý kiến về quy hoạch")
                .doesNotContain("Xin giữ hàng cây", "Hoa Mai", "mai@example.org", "/receipts/")
                .doesNotContainPattern(ForeignScript.TAG);
        await().untilAsserted(() -> assertThat(visitor.get(code).body())
                .contains("của điểm kiểm đã ký này", "planledger.example/", "Mã băm gốc"));
        var number = code.split("/")[2];
        var leaf = code.split("/")[3];
        var forged = visitor.get("/confirm/" + number + "/" + "0".repeat(64));
        assertThat(forged.statusCode()).isEqualTo(409);
        assertThat(forged.body()).contains("không khớp với sổ").doesNotContain("Một ý kiến");
        for (var unknown : new String[] {"999999999", "0", "x", "99999999999999999999"}) {
            assertThat(visitor.get("/confirm/" + unknown + "/" + leaf).statusCode())
                    .isEqualTo(404);
        }
    }

    private void whatIsInternalIsConfirmedWithoutWords() {
        for (var type : List.of("plan.step-completed", "opinion.point-answered")) {
            var event = office.the(EventSearch.class)
                    .search(0, 1, new EventFilter(null, null, type))
                    .get(0);
            var leaf = HexFormat.of().formatHex(MerkleHash.leaf(EventEntry.of(event)));
            assertThat(visitor.get("/confirm/" + event.number() + "/" + leaf).body())
                    .contains("Nội dung của nó không hiển thị");
        }
    }

    private static String code(String page) {
        var code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
