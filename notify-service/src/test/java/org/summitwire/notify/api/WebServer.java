package org.summitwire.notify.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real web server with these controllers and nothing else. */
public final class WebServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;

    @EnableWebMvc
    private static final class Mvc {}

    public WebServer(Object... controllers) {
        try {
            folder = Files.createTempDirectory("web-server");
            tomcat.setBaseDir(folder.toString());
            tomcat.setPort(0);
            tomcat.getConnector()
                    .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
            var context = tomcat.addContext("", null);
            var dispatcher = Tomcat.addServlet(context, "dispatcher", new DispatcherServlet(spring(controllers)));
            dispatcher.setAsyncSupported(true);
            context.addServletMapping("/", "dispatcher");
            tomcat.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (LifecycleException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GenericWebApplicationContext spring(Object... controllers) {
        var spring = new GenericWebApplicationContext();
        new AnnotatedBeanDefinitionReader(spring).register(Mvc.class);
        List.of(controllers).forEach(it -> spring.getBeanFactory()
                .registerSingleton(it.getClass().getName(), it));
        return spring;
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() throws LifecycleException, IOException {
        tomcat.stop();
        tomcat.destroy();
        FileSystemUtils.deleteRecursively(folder);
    }
}
