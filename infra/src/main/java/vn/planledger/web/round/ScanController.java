package vn.planledger.web.round;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.edge.OpinionScans;
import vn.planledger.web.Downloads;

/** The paper, the message or the minutes an opinion was entered from. */
@Controller
class ScanController {

    private final OpinionScans scans;
    private final Downloads downloads;

    ScanController(OpinionScans scans, Downloads downloads) {
        this.scans = scans;
        this.downloads = downloads;
    }

    @GetMapping("/opinions/{id}/scan")
    ResponseEntity<FileSystemResource> download(@PathVariable String id) {
        var scan = scans.of(new OpinionId(id));
        return downloads.of(scan.fileName(), scan.size(), scan.sha256());
    }
}
