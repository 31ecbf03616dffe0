# An OPA server with the bundle. Beside this file: bundle.tar.gz (`hdp bundle`) and config.yaml (examples/opa).
#   docker build -t household -f opa.Dockerfile .
#   docker run --rm --read-only --cap-drop ALL --memory 512m -p 127.0.0.1:8181:8181 household
FROM openpolicyagent/opa:1.22.0-static
COPY bundle.tar.gz config.yaml /household/
USER 65532:65532
EXPOSE 8181
HEALTHCHECK --interval=30s --timeout=5s CMD ["/opa", "eval", "--fail", "http.send({\"method\": \"GET\", \"url\": \"http://127.0.0.1:8181/health?bundles\"}).status_code == 200; true"]
ENTRYPOINT ["/opa", "run", "--server", "--addr", "0.0.0.0:8181", "--config-file", "/household/config.yaml", \
  "--authorization", "basic", "--log-level", "error", "--bundle", "/household/bundle.tar.gz"]
