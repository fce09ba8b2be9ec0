// placeholder until the renderer stands
