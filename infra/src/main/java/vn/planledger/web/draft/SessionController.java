package vn.planledger.web.draft;

import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a page that the server can be reached and whether its reader is still signed in; asking makes the session last. */
@Controller
class SessionController {

    /** @param signedIn whether the reader still is */
    record Session(boolean signedIn) {}

    @GetMapping("/session")
    ResponseEntity<Session> session(Principal reader) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Session(reader != null));
    }
}
