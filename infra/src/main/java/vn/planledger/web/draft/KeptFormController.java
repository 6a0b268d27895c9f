package vn.planledger.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.draft.KeptForms;

/** The form that was sent after its session had ended: its person goes on with it, or throws it away. */
@Controller
@RequestMapping("/drafts/kept")
class KeptFormController {

    private final KeptForms forms;

    KeptFormController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView kept(HttpServletRequest request, Principal reader) {
        return new ModelAndView("drafts-kept", "form", forms.of(request, reader).orElse(null));
    }

    @PostMapping
    String discard(HttpServletRequest request) {
        forms.discard(request);
        return "redirect:/";
    }
}
