package vn.planledger.web.draft;

import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a page that the server can be reached and whether its reader is still signed in; asking makes the session last. */
@Controller
class SessionController {

    /** 204 for whoever is signed in, 410 otherwise. */
    @GetMapping("/session")
    ResponseEntity<Void> session(Principal reader) {
        return ResponseEntity.status(reader == null ? HttpStatus.GONE : HttpStatus.NO_CONTENT)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
