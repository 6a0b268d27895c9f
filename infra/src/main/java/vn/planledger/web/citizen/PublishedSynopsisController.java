package vn.planledger.web.citizen;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.web.Given;
import vn.planledger.web.Links;

/** The published synopsis of a round, for everybody. */
@Controller
@RequestMapping("/consultations/{id}/synopsis/published")
class PublishedSynopsisController {

    private final PublishedSynopsisPages pages;

    PublishedSynopsisController(PublishedSynopsisPages pages) {
        this.pages = pages;
    }

    /** A result that does not exist filters nothing. */
    @GetMapping
    String published(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var wanted = Given.find(result, AnswerResult.class).orElse(null);
        var view = pages.of(new ConsultationId(id), wanted, Given.page(page));
        return show(view, address(id).with("result", wanted), model);
    }

    @GetMapping(params = "like")
    String alike(
            @PathVariable String id,
            @RequestParam String like,
            @RequestParam(defaultValue = "1") int n,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var view = pages.alike(new ConsultationId(id), like, n, Given.page(page));
        return show(view, address(id).with("like", like).with("n", n), model);
    }

    private static Links address(String id) {
        return Links.to("/consultations/" + id + "/synopsis/published");
    }

    private static String show(PublishedSynopsisPages.View view, Links address, Model model) {
        var lines = view.lines();
        var previous = lines.page() > 0 ? address.with("page", lines.page() - 1).toString() : null;
        var next = lines.page() + 1 < lines.pages()
                ? address.with("page", lines.page() + 1).toString()
                : null;
        model.addAttribute("page", view)
                .addAttribute("results", AnswerResult.values())
                .addAttribute("previous", previous)
                .addAttribute("next", next);
        return "synopsis-public";
    }
}
