package vn.planledger.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("PlanLedger")
                        .description("Event-sourced workflow and approval of urban plans")
                        .license(new License().name("Apache-2.0")))
                .schemaRequirement(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
