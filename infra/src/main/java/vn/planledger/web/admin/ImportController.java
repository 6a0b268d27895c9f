package vn.planledger.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.shared.Refusal;
import vn.planledger.imports.ImportKind;
import vn.planledger.imports.Imports;
import vn.planledger.web.FormProblem;
import vn.planledger.web.Given;
import vn.planledger.web.LookAgain;
import vn.planledger.web.PageErrors;

/** Units and reference plans from a file: checked whole, confirmed, recorded row by row, called off. */
@Controller
@RequestMapping("/admin/import")
class ImportController {

    /** Rows at fault shown at once; whoever mends them checks again. */
    private static final int SHOWN = 50;

    private static final String ONE = "redirect:/admin/import/{id}";

    private final Imports imports;
    private final FormProblem.Writer problems;

    ImportController(Imports imports, FormProblem.Writer problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView form() {
        return page("", null);
    }

    @PostMapping
    ModelAndView check(
            @RequestParam(defaultValue = "") String kind, @RequestParam(required = false) MultipartFile file, Locale in)
            throws IOException {
        try {
            var wanted = Given.choice("kind", kind, ImportKind.class);
            var chosen = Optional.ofNullable(file)
                    .filter(given -> !given.isEmpty())
                    .orElseThrow(
                            () -> Refusal.malformed("field.required", "file").at("file"));
            return new ModelAndView(
                    "redirect:/admin/import/" + imports.check(wanted, chosen.getOriginalFilename(), chosen.getBytes()));
        } catch (Refusal refusal) {
            var again = page(kind, problems.of(refusal, in));
            again.setStatus(PageErrors.status(refusal));
            return again;
        }
    }

    @GetMapping("/{id}")
    ModelAndView watch(@PathVariable String id, HttpServletResponse response, Locale in) {
        var seen = imports.find(id);
        LookAgain.whileRunning(response, seen.work() != null && seen.work().isRunning());
        var faults = seen.offer().file().faults().stream()
                .limit(SHOWN)
                .map(fault -> ImportFault.of(fault, problems, in))
                .toList();
        return new ModelAndView("admin-import-one")
                .addObject("id", id)
                .addObject("file", seen.offer().file())
                .addObject("faults", faults)
                .addObject("work", seen.work());
    }

    @PostMapping("/{id}")
    String start(@PathVariable String id) {
        imports.start(id);
        return ONE;
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String id) {
        imports.cancel(id);
        return ONE;
    }

    private ModelAndView page(String kind, FormProblem problem) {
        return new ModelAndView("admin-import")
                .addObject("kinds", ImportKind.values())
                .addObject("chosen", kind)
                .addObject("last", imports.last().orElse(null))
                .addObject("problem", problem);
    }
}
