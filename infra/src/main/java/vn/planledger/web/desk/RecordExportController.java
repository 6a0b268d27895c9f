package vn.planledger.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.desk.export.RecordExports;
import vn.planledger.desk.export.RecordFormat;
import vn.planledger.export.ExportAnswer;
import vn.planledger.synopsis.SynopsisExport.State;
import vn.planledger.web.Given;

/** An export of what was found in the record: started, watched until it is done, taken or called off. */
@Controller
@RequestMapping("/audit/exports")
class RecordExportController {

    /** Seconds after which the page of a running export asks again by itself. */
    private static final String AGAIN = "2";

    private final RecordExports exports;

    RecordExportController(RecordExports exports) {
        this.exports = exports;
    }

    @PostMapping
    String start(@RequestParam Map<String, String> asked, Locale in) {
        var wanted = Given.choice("format", asked.get("format"), RecordFormat.class);
        return "redirect:/audit/exports/" + exports.start(wanted, asked, in, asked.get("attempt"));
    }

    @GetMapping("/{export}")
    ModelAndView watch(@PathVariable String export, HttpServletResponse response) {
        var seen = exports.find(export);
        if (seen.state() == State.RUNNING) {
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("desk-export", "export", seen);
    }

    @PostMapping("/{export}/cancellation")
    String cancel(@PathVariable String export) {
        exports.cancel(export);
        return "redirect:/audit/exports/{export}";
    }

    @GetMapping("/{export}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String export) {
        return ExportAnswer.of(exports.find(export), exports.file(export));
    }
}
