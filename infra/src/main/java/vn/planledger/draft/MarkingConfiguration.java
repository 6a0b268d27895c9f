package vn.planledger.draft;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Stands before Spring Security's own processor of forms, which has the one name that is looked for. */
@Configuration(proxyBeanMethods = false)
class MarkingConfiguration {

    @Bean
    static BeanPostProcessor markedForms(ObjectProvider<FormMarks> marks) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens
                        ? new MarkedForms(tokens, marks.getObject())
                        : bean;
            }
        };
    }
}
