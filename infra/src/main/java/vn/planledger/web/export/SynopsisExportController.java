package vn.planledger.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.export.ExportAnswer;
import vn.planledger.export.RoundExports;
import vn.planledger.synopsis.SynopsisExport.State;
import vn.planledger.synopsis.SynopsisFormat;
import vn.planledger.web.Given;

/** An export of a synopsis: started, watched until it is done, taken or called off. */
@Controller
@RequestMapping("/consultations/{id}/synopsis/exports")
class SynopsisExportController {

    /** Seconds after which the page of a running export asks again by itself. */
    private static final String AGAIN = "2";

    private final RoundExports exports;

    SynopsisExportController(RoundExports exports) {
        this.exports = exports;
    }

    @PostMapping
    String start(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(required = false) String attempt,
            Locale in) {
        var wanted = Given.choice("format", format, SynopsisFormat.class);
        return "redirect:/consultations/{id}/synopsis/exports/"
                + exports.start(new ConsultationId(id), wanted, in, attempt);
    }

    @GetMapping("/{export}")
    ModelAndView watch(@PathVariable String id, @PathVariable String export, HttpServletResponse response) {
        var seen = exports.find(export);
        if (seen.state() == State.RUNNING) {
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("synopsis-export", "export", seen).addObject("round", id);
    }

    @PostMapping("/{export}/cancellation")
    String cancel(@PathVariable String id, @PathVariable String export) {
        exports.cancel(export);
        return "redirect:/consultations/{id}/synopsis/exports/{export}";
    }

    @GetMapping("/{export}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String id, @PathVariable String export) {
        return ExportAnswer.of(exports.find(export), exports.file(export));
    }
}
