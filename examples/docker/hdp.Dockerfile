# The command `hdp`. Beside this file: the package (`npm pack household-data-policy`).
#   docker build -t hdp -f hdp.Dockerfile .
#   docker run --rm --read-only --network none -v "$PWD:/data" --user "$(id -u):$(id -g)" hdp batch requests.ndjson
FROM node:22-bookworm-slim AS installed
WORKDIR /opt/hdp
COPY household-data-policy-*.tgz package.tgz
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund ./package.tgz && rm package.tgz

FROM node:22-bookworm-slim
COPY --from=installed /opt/hdp /opt/hdp
RUN ln -s /opt/hdp/node_modules/.bin/hdp /usr/local/bin/hdp
# Nothing is written but what an option names.
WORKDIR /data
USER 1000:1000
# For what runs long, such as a batch: whether the rules can be read and asked.
HEALTHCHECK --interval=5m --timeout=20s CMD ["hdp", "decide", "regulation_in_force", "-j", "taipei", "--json"]
ENTRYPOINT ["hdp"]
CMD ["--help"]
