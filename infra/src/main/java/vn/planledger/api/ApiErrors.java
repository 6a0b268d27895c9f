package vn.planledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RefusalText;
import vn.planledger.edge.RetryAfter;

/** Every refusal of the API as problem+json (RFC 9457), in the reader's language. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(1)
class ApiErrors extends ResponseEntityExceptionHandler {

    private final RefusalText text;

    ApiErrors(RefusalText text) {
        this.text = text;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        var status = status(refusal);
        var problem = ProblemDetail.forStatusAndDetail(status, text.of(refusal, locale));
        problem.setType(URI.create("urn:planledger:refusal:" + refusal.code()));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", refusal.code());
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        var answer = ResponseEntity.status(status);
        RetryAfter.seconds(refusal).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.body(problem);
    }

    /** Two commands appended to one stream at once: nothing of the loser's was stored. */
    @ExceptionHandler(ConcurrencyException.class)
    ResponseEntity<ProblemDetail> raced(HttpServletRequest request, Locale locale) {
        return refused(Refusal.conflict("command.raced"), request, locale);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> away() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .body(ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            org.springframework.http.HttpStatusCode status,
            org.springframework.web.context.request.WebRequest request) {
        if (unreadable.getCause() instanceof StreamConstraintsException) {
            return tooLarge(Refusal.malformed("body.too-large"));
        }
        var refusal = refusal(unreadable.getCause());
        var problem = ProblemDetail.forStatusAndDetail(status, text.of(refusal, LocaleContextHolder.getLocale()));
        problem.setProperty("code", refusal.code());
        problem.setProperty("field", refusal.field());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge,
            HttpHeaders headers,
            org.springframework.http.HttpStatusCode status,
            org.springframework.web.context.request.WebRequest request) {
        return tooLarge(Refusal.malformed("document.too-large").at("file"));
    }

    private ResponseEntity<Object> tooLarge(Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE, text.of(refusal, LocaleContextHolder.getLocale()));
        problem.setProperty("code", refusal.code());
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(problem);
    }

    private static Refusal refusal(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Refusal.malformed("field.unknown", unknown.getPropertyName()).at(unknown.getPropertyName());
        }
        if (cause instanceof DatabindException malformed && !malformed.getPath().isEmpty()) {
            var field = malformed.getPath().get(0).getPropertyName();
            return Refusal.malformed("field.malformed", String.valueOf(field)).at(field);
        }
        return Refusal.malformed("body.unreadable");
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED ->
                refusal.code().equals("document.media-type")
                        ? HttpStatus.UNSUPPORTED_MEDIA_TYPE
                        : HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
