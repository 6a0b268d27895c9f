package vn.planledger.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What cannot be logged is not done: 503, and the sender may try again. */
public final class AccessNotLoggedException extends ErrorResponseException {

    AccessNotLoggedException(Exception cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "The access log cannot be written; nothing was read."),
                cause);
    }
}
